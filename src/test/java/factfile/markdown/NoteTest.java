package factfile.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

  /** Each character of the prose with the stretch of the file that it stands for. */
  private static List<String> stretches(String source) {
    List<String> stretches = new ArrayList<>();
    for (Passage passage : Note.read(source).passages()) {
      for (int i = 0; i < passage.text().length(); i++) {
        String there = source.substring(passage.place(i), passage.placeAfter(i));
        String shown = passage.text().substring(i, i + 1);
        if (!there.equals(shown)) {
          stretches.add(shown + "=" + there);
        }
      }
    }
    return stretches;
  }

  @Test
  void anAmpersandIsAnEntityOnlyWhereCommonMarkSaysSo() {
    assertThat(stretches("AT&T & R&D; &copy 2024; &nosuch; &#; &#xzz; &; a&b c; 1 &lt 2;"))
        .isEmpty();
    assertThat(stretches("&gt;3 &#62;4 &#x3E;5 &NotEqualTilde;6 &#0;7 &AMP;amp; &#1114112;8"))
        .containsExactly(
            ">=&gt;",
            ">=&#62;",
            ">=&#x3E;",
            "\u2242=&NotEqualTilde;",
            "\u0338=&NotEqualTilde;",
            "\uFFFD=&#0;",
            "&=&AMP;",
            "\uFFFD=&#1114112;");
    assertThat(stretches("\\> \\\\ \\a \\&amp; x\\")).containsExactly(">=\\>", "\\=\\\\", "&=\\&");
  }

  @Test
  void addressesAreTakenAsTheyStand() {
    assertThat(stretches("<https://a.example/?b=\\*&amp;c> and <b&amp;c@d.example> &amp;"))
        .contains("&=&amp;")
        .hasSizeLessThan(3);
  }

  @Test
  void everyCharacterOfStrangeNotesKnowsItsPlace() {
    List<String> parts =
        List.of(
            "&",
            "&amp;",
            "&#62;",
            "&NotEqualTilde;",
            "&nosuch;",
            ";",
            "\\",
            "\\*",
            "*",
            "**",
            "_",
            "`",
            "[",
            "](",
            "][",
            "]",
            "!",
            "<b>",
            "<br>",
            "<!-- c -->",
            "<!-- c\n  d -->",
            "<",
            ">",
            "->",
            "\n",
            "\n> ",
            "\n- ",
            "\n\t",
            "\n\n",
            "  \n",
            "\\\n",
            "\r\n",
            "\t",
            "a",
            "b7",
            " ",
            "\u00a0",
            "\ud83d\ude00",
            "&#x1F600;",
            "\u0000",
            "# ",
            "\n===\n",
            "\n\n[a]: /b\n",
            "<http://a.b?c=\\*>",
            "|",
            "~~",
            "```",
            "\uFEFF",
            ">\t",
            "\r");
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      StringBuilder source = new StringBuilder();
      for (int left = random.nextInt(14); left >= 0; left--) {
        source.append(parts.get(random.nextInt(parts.size())));
      }
      assertPlaces(source.toString(), "seed " + seed);
    }
  }

  private static void assertPlaces(String source, String about) {
    for (Passage passage : Note.read(source).passages()) {
      int before = 0;
      for (int i = 0; i < passage.text().length(); i++) {
        int start = passage.place(i);
        int end = passage.placeAfter(i);
        char shown = passage.text().charAt(i);
        boolean made = shown == Passage.HOLE || shown == ' ' || shown == '\uFFFD';
        String there = source.substring(start, end);
        assertThat(start).as(about).isGreaterThanOrEqualTo(before);
        assertThat(
                made
                    || there.equals(String.valueOf(shown))
                    || there.equals("\\" + shown)
                    || (there.startsWith("&") && there.endsWith(";")))
            .as("%s: %s for %s in %s", about, there, shown, source)
            .isTrue();
        before = start;
      }
      for (Comment comment : passage.comments()) {
        assertThat(source.substring(comment.start(), comment.end()))
            .as(about)
            .startsWith("<!--")
            .endsWith("-->");
      }
    }
  }

  @Test
  void aWrappedCommentEndsWhereItsLastLineDoes() {
    for (String wrapped :
        List.of(
            "a<!-- b\n    c -->d",
            "> a<!-- b\n>    c -->d",
            "> - a<!-- b\n>   c\n>   e -->d",
            "- a<!-- b\r\n  c -->d",
            "> a<!-- b\nc\n> -->d")) {
      Comment comment = Note.read(wrapped).passages().get(0).comments().get(0);
      assertThat(wrapped.substring(comment.end())).as(wrapped).isEqualTo("d");
    }
    String block = "- a\n\n  > <!-- b\n  > c -->\n";
    Comment comment = Note.read(block).comments().get(0);
    assertThat(block.substring(comment.start(), comment.end())).isEqualTo("<!-- b\n  > c -->");
    assertThat(comment.alone()).isTrue();
  }

  @Test
  void tagsThatBreakALineAreBlanksAndPicturesAreHoles() {
    assertThat(Note.read("a<br>1<b>2</b><BR/>3<img src=x>4<wbr>5").passages().get(0).text())
        .isEqualTo("a 12 3\uFFFC45");
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
