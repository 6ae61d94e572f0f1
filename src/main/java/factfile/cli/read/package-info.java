/**
 * A document read on a terminal, paragraph by paragraph, its proposals taken or passed: read. What
 * is proposed is said in {@code draft}; what is taken goes through {@code cli.add}.
 */
package factfile.cli.read;
