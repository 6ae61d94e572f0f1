/** Of whom a sentence says which office, how, and for which days. */
package factfile.prose.office;
