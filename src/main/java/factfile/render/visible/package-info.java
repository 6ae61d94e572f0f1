/**
 * Lines that a terminal shows as they are meant: what cannot be seen, how wide it is, where it is
 * cut, in which colour.
 */
package factfile.render.visible;
