/**
 * Which records a sentence may say anything of: told from its words before it is read, and from
 * whom and which days it names once it is. It only leaves out what no judge would speak of.
 */
package factfile.prose.docket;
