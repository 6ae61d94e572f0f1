package factfile.model.part;

/** That an entity has a part in a fact. */
public record Involvement(String entity, Part part) {}
