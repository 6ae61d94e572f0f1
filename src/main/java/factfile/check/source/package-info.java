/** Rules about sources and citations: where facts are taken from, and how well that is told. */
package factfile.check.source;
