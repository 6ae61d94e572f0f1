/** Drawings in the characters of a terminal. */
package factfile.render.chart;
