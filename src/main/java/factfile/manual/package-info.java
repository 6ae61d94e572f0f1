/**
 * Pages of the manual, and the two ways in which they are written: as text for {@code factfile
 * help}, and as man(7) macros.
 *
 * <p>{@link factfile.manual.PageReader} reads what is kept as text in the resources. What the
 * commands say of themselves is added by {@code cli.Manual}. Nothing here knows a command.
 */
package factfile.manual;
