package factfile.load.base;

import factfile.model.base.Allowances;
import java.nio.file.Path;
import java.util.List;

/**
 * What a base would be read from.
 *
 * @param files but for its manifest, in their order
 * @param folders every folder looked into
 * @param allowances what its manifest lets stand
 */
public record FoundFiles(List<Path> files, List<Path> folders, Allowances allowances) {}
