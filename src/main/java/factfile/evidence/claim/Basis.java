package factfile.evidence.claim;

import factfile.model.part.BasisKind;
import java.util.List;

/**
 * Why a value stands there though no source has it in so many words.
 *
 * @param from citations ({@code SOURCE#AT}) and ids of records
 * @param why in words, or null
 */
public record Basis(BasisKind how, List<String> from, String why) {
  public Basis {
    from = List.copyOf(from);
  }
}
