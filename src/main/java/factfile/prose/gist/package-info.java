/**
 * What somebody said or has to do, as a record sums it up, and in how many words prose says the
 * same: words in all their forms, by how rare they are, and verbs of speaking by what they do.
 */
package factfile.prose.gist;
