package factfile.load.file;

import factfile.load.file.GlobProgram.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Reads the pattern of a {@link FileGlob}. */
final class GlobReader {
  private final String pattern;
  private final GlobProgram program = new GlobProgram();
  private int at;

  /** The fork to the next alternative of the group that is open; -1 outside of groups. */
  private int fork = -1;

  /** The forks from the ends of its alternatives to its own end. */
  private final List<Integer> ends = new ArrayList<>();

  GlobReader(String pattern) {
    this.pattern = pattern;
  }

  GlobProgram read() {
    while (at < pattern.length()) {
      part(next());
    }
    if (fork >= 0) {
      throw fault("Missing '}'");
    }
    return program;
  }

  private int next() {
    int character = peek();
    at += Character.charCount(character);
    return character;
  }

  /** The character here; 0 past the last. */
  private int peek() {
    return at < pattern.length() ? pattern.codePointAt(at) : 0;
  }

  private void part(int character) {
    switch (character) {
      case '*' -> star();
      case '?' -> program.take(new Characters.Any(false));
      case '[' -> program.take(ranges());
      case '{' -> open();
      case '\\' -> escaped();
      default -> {
        if (fork >= 0 && character == ',') {
          alternative();
        } else if (fork >= 0 && character == '}') {
          close();
        } else {
          program.take(new Characters.One(character));
        }
      }
    }
  }

  private void star() {
    boolean slashes = peek() == '*';
    at += slashes ? 1 : 0;
    program.star(slashes);
  }

  private void escaped() {
    if (at == pattern.length()) {
      throw fault("No character to escape");
    }
    program.take(new Characters.One(next()));
  }

  private void open() {
    if (fork >= 0) {
      throw fault("Cannot nest groups");
    }
    fork();
  }

  private void fork() {
    fork = program.here();
    program.fork(fork + 1, fork + 1);
  }

  private void alternative() {
    ends.add(program.here());
    program.fork(0, 0);
    program.replaceFork(fork, fork + 1, program.here());
    fork();
  }

  private void close() {
    for (int end : ends) {
      program.replaceFork(end, program.here(), program.here());
    }
    ends.clear();
    fork = -1;
  }

  private Characters ranges() {
    boolean negated = peek() == '!';
    at += negated ? 1 : 0;
    List<int[]> ranges = new ArrayList<>();
    while (peek() != ']') {
      int first = ofRange();
      boolean range = peek() == '-' && !(ranges.isEmpty() && first == '-') && !endsAfterDash();
      at += range ? 1 : 0;
      int last = range ? ofRange() : first;
      if (last < first) {
        throw fault("Invalid range");
      }
      ranges.add(new int[] {first, last});
    }
    if (ranges.isEmpty()) {
      throw fault("Nothing in '[]'");
    }
    at++;
    return new Characters.Ranges(ranges, negated);
  }

  private boolean endsAfterDash() {
    return at + 1 < pattern.length() && pattern.charAt(at + 1) == ']';
  }

  private int ofRange() {
    if (at == pattern.length()) {
      throw fault("Missing ']'");
    }
    if (peek() == '/') {
      throw fault("Explicit 'name separator' in class");
    }
    return next();
  }

  private PatternSyntaxException fault(String description) {
    return new PatternSyntaxException(description, pattern, Math.min(at, pattern.length()) - 1);
  }
}
