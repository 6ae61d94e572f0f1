/**
 * Lines that a person types: how they are cut into words, and an editor for them on a terminal.
 * What the words mean is told by who opens the editor, through {@link factfile.shell.Assistant}.
 * JLine lives here and nowhere else, and is loaded when an editor is opened.
 */
package factfile.shell;
