/**
 * The answer to a question: rows of typed cells for programs, and the same rows as a person reads
 * them.
 *
 * <p>Queries make answers and renderers print them; neither knows the other. A new command makes
 * answers of these cells and has every format; a new format renders these cells and serves every
 * command.
 */
package factfile.answer;
