package factfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import factfile.document.Document;
import factfile.document.DocumentCopy;
import factfile.document.DocumentError;
import factfile.document.DocumentForm;
import factfile.document.DocumentText;
import factfile.document.PassagePrints;
import factfile.document.PassageSearch;
import factfile.document.PassageState;
import java.util.Arrays;
import java.util.Set;

/** Any bytes are a document of any form, or refused; its copy is the same, its passages stand. */
class DocumentsFuzzTest {
  @FuzzTest
  void isReadKeptAndFoundAgain(byte[] input) {
    if (input.length == 0) {
      return;
    }
    DocumentForm[] forms = DocumentForm.values();
    DocumentForm form = forms[Math.floorMod(input[0], forms.length)];
    Document document;
    try {
      byte[] rest = Arrays.copyOfRange(input, 1, input.length);
      document = DocumentText.read("a", rest, form).document();
    } catch (DocumentError e) {
      assertThat(e.getMessage()).isNotBlank();
      assertThat(e.fix()).isNotBlank();
      return;
    }
    assertThat(DocumentCopy.read("a", DocumentCopy.text(document))).isEqualTo(document);
    Set<String> cited = Set.of("p1s1", "page:1", "t:00:00:10", "#a");
    assertThat(new PassageSearch(document).check(PassagePrints.of(document, "a", cited)))
        .allMatch(each -> each.state() == PassageState.OK);
  }
}
