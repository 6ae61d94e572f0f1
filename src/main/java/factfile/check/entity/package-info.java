/** Rules about entities: their names, the offices that they hold, and what became of them. */
package factfile.check.entity;
