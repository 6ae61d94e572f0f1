package factfile.document;

/** A document and what it says of itself. */
public record ReadDocument(Document document, Imprint imprint) {}
