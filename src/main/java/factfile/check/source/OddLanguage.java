package factfile.check.source;

import factfile.check.rule.BaseRule;
import factfile.check.rule.CheckedBase;
import factfile.check.rule.Rule;
import factfile.check.rule.Violations;
import factfile.model.record.Source;
import factfile.model.text.Position;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A language is told by a tag of BCP 47, which readers and converters know. */
public final class OddLanguage implements BaseRule {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());
  private static final Pattern TAG = Pattern.compile("([a-z]{2,3})(-[A-Za-z0-9]{1,8})*");

  @Override
  public void check(CheckedBase base, Violations found) {
    String own = base.facts().manifest().language();
    if (own != null && !isTag(own)) {
      Position manifest = new Position("factfile.yaml", 1, 1);
      found.add(Rule.ODD_LANGUAGE, manifest, message(own), fix(own));
    }
    for (Source source : base.facts().sources()) {
      if (source.language() != null && !isTag(source.language())) {
        found.add(Rule.ODD_LANGUAGE, source, message(source.language()), fix(source.language()));
      }
    }
  }

  private static boolean isTag(String text) {
    if (!TAG.matcher(text).matches()) {
      return false;
    }
    String language = text.split("-", 2)[0];
    return language.length() != 2 || TWO_LETTERS.contains(language);
  }

  private static String message(String text) {
    return "`" + text + "` is no language tag";
  }

  /** By its name in English, where it is one. */
  private static String fix(String text) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(text)) {
        return "write `" + code + "`";
      }
    }
    return "write one of two or three letters, as in `en`, `pt-BR` or `zh-Hant`";
  }
}
