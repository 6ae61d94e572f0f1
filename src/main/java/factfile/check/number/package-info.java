/** Rules about counts: values, units, and what no rank decides. */
package factfile.check.number;
