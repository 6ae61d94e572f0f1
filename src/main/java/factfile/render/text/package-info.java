/** For people: entries, tables and Markdown. It knows how cells become text from {@code data}. */
package factfile.render.text;
