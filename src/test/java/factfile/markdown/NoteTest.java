package factfile.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
  @Test
  void proseIsWhatIsNoCodeAddressOrFrontMatter() {
    String source =
        """
        ---
        title: x
        date: 2024-03-01
        ---
        # A *head*

        one `two` [three](four) <five@six.example>

            seven

        ```
        eight
        ```
        > nine
        ten
        """;
    Note note = Note.read(source);
    assertThat(note.date()).isEqualTo("2024-03-01");
    assertThat(note.passages())
        .extracting(Passage::text)
        .containsExactly("A head", "one \uFFFC three five@six.example", "nine ten");
    assertThat(note.passages()).extracting(Passage::quoted).containsExactly(false, false, true);
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    String source =
        "\uFEFF- a \\*b\\* &amp; &quot;c&quot; **d**\r\n  é 😀 &#x1F600; & \\\\ e\r\n\r\n| f | g |\r\n|---|---|\r\n| h | i |\r\n";
    List<String> wrong = new ArrayList<>();
    for (Passage passage : Note.read(source).passages()) {
      for (int i = 0; i < passage.text().length(); i++) {
        char c = passage.text().charAt(i);
        char there = source.charAt(passage.place(i));
        if (Character.isLetter(c) && there != c) {
          wrong.add(c + " at " + there);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void commentsAreTakenFromTheTreeAlone() {
    String source =
        """
        a<!-- one --> `<!-- two -->` [b](<!-- three -->)

        <!-- four -->

        ```
        <!-- five -->
        ```
        > c<!-- six -->

        <!-- seven
        --> rest
        """;
    Note note = Note.read(source);
    List<String> inline = new ArrayList<>();
    for (Passage passage : note.passages()) {
      for (Comment comment : passage.comments()) {
        inline.add(source.substring(comment.start(), comment.end()));
      }
    }
    assertThat(inline).containsExactly("<!-- one -->", "<!-- six -->");
    assertThat(note.comments()).extracting(Comment::content).containsExactly("four", "seven");
    assertThat(note.comments()).extracting(Comment::alone).containsExactly(true, false);
  }
}
