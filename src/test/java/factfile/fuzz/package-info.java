/**
 * Laws held against inputs that a fuzzer makes. Each class is one target with one method; the
 * inputs kept for it stand in {@code src/test/resources/factfile/fuzz}. What they share stands in
 * {@link factfile.fuzz.Material}.
 */
package factfile.fuzz;
