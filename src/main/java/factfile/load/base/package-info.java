/**
 * The door: a folder is read whole, its records are linked, and those that can be used make a base.
 * It knows all other wings, and none knows it.
 */
package factfile.load.base;
