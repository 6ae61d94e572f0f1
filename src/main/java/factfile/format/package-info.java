/**
 * What a base may hold: every list and every key, each written down here and nowhere else. Whatever
 * reads records, asks for them, helps with them or describes them to other programs takes it from
 * here.
 */
package factfile.format;
