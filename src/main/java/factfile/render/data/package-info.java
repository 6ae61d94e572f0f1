/** For programs: JSON, YAML, CSV, tables by tabs, ids and SARIF, from the cells of an answer. */
package factfile.render.data;
