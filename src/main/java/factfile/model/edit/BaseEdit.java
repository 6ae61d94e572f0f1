package factfile.model.edit;

import factfile.model.base.Ordinals;
import factfile.model.part.Index;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What an edit has changed in a base.
 *
 * @param runs where its records stand now
 * @param fresh the places of the records that are new, in the order of the files
 * @param facts how many facts there are now, like the others
 * @param end the last day that any source speaks of, or null
 * @param vanished the keys of each index under which nothing stands any more
 * @param unsettled the places of the facts whose days may be others than before, the new ones among
 *     them
 * @param moments what is changed in the order of a timeline
 */
public record BaseEdit(
    PlaceRuns runs,
    Ordinals fresh,
    int facts,
    int entities,
    int sources,
    LocalDate end,
    Map<Index, Set<String>> vanished,
    Ordinals unsettled,
    MomentRanges moments) {}
