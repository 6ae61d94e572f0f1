/**
 * What words have in common beyond their letters: forms, and the senses that writers exchange. It
 * tells how much of a record's own words a stretch of prose has; whether the two then agree is for
 * the judges.
 */
package factfile.prose.sense;
