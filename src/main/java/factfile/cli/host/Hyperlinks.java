package factfile.cli.host;

import java.util.Set;

/** Whether a terminal says of itself that it opens links (OSC 8); no terminal can be asked. */
public final class Hyperlinks {
  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby");

  private static final Set<String> TYPES =
      Set.of("xterm-kitty", "alacritty", "foot", "xterm-ghostty", "wezterm", "contour");

  /** Terminals of that library before it print the address as text. */
  private static final int VTE = 5000;

  private static final int DIGITS = 8;

  private Hyperlinks() {}

  /** {@code FORCE_HYPERLINK} decides; 0 means no. */
  public static boolean areKnown(Host host) {
    String forced = host.variable("FORCE_HYPERLINK");
    if (forced != null) {
      return !forced.equals("0");
    }
    if (host.variable("TMUX") != null || host.variable("STY") != null) {
      // It depends on what stands behind them.
      return false;
    }
    String program = host.variable("TERM_PROGRAM");
    String type = host.variable("TERM");
    return (program != null && PROGRAMS.contains(program))
        || (type != null && TYPES.contains(type))
        || host.variable("WT_SESSION") != null
        || host.variable("KONSOLE_VERSION") != null
        || vte(host.variable("VTE_VERSION")) >= VTE;
  }

  private static int vte(String version) {
    int number = 0;
    for (int i = 0; version != null && i < Math.min(version.length(), DIGITS); i++) {
      char digit = version.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
