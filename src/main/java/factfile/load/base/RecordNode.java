package factfile.load.base;

import factfile.format.RecordList;
import factfile.load.yaml.Node;

/** A record as it stands in a file, each of its values with its place. */
public record RecordNode(RecordList list, Node.Mapping mapping) {}
