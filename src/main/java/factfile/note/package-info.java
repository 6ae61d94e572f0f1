/**
 * Values and blocks in Markdown notes, held against a fact base and refreshed in place. Notes
 * change at their own markers only; everything else stays byte for byte.
 *
 * <p>Nothing here reads or writes files: texts come in, texts and findings go out.
 */
package factfile.note;
