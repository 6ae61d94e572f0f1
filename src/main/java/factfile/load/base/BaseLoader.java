package factfile.load.base;

import factfile.format.KeyBlock;
import factfile.load.file.BaseFiles;
import factfile.load.file.Revision;
import factfile.load.link.Linking;
import factfile.load.record.DocumentReader;
import factfile.load.record.Draft;
import factfile.load.record.Drafts;
import factfile.load.record.Fields;
import factfile.load.record.Shared;
import factfile.load.yaml.Node;
import factfile.load.yaml.Owner;
import factfile.load.yaml.PlainYaml;
import factfile.load.yaml.Problems;
import factfile.load.yaml.SourceFile;
import factfile.load.yaml.YamlReader;
import factfile.model.base.Manifest;
import factfile.model.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Reads a base from its folder. */
public final class BaseLoader {
  /** The largest file of a base that is read, in bytes. */
  public static final int MAX_BYTES = BaseFiles.MAX_BYTES;

  private final Path folder;
  private final List<Path> paths = new ArrayList<>();
  private final Problems problems = new Problems();
  private final Progress progress;
  private final int processors;
  private final List<Revision> revisions;
  private final boolean marked;
  private final Drafts drafts;

  /** Null where all records are held. */
  private RecordTaker<?> taker;

  private boolean handedOn;

  private BaseLoader(
      Path folder, Progress progress, int processors, List<Revision> revisions, boolean marked) {
    this.folder = folder;
    this.progress = progress;
    this.processors = processors;
    this.revisions = List.copyOf(revisions);
    this.marked = marked;
    this.drafts = new Drafts(BaseFiles.MANIFEST, marked);
  }

  /** The name of the manifest, which makes a folder a base. */
  public static String manifestName() {
    return BaseFiles.MANIFEST;
  }

  /**
   * Reads all files of a base. Never throws for what stands in them.
   *
   * @param folder the folder with the manifest
   */
  public static Loaded load(Path folder) {
    return load(folder, Progress.UNHEARD);
  }

  /** The same, telling how far it has come. */
  public static Loaded load(Path folder, Progress progress) {
    return load(folder, progress, Runtime.getRuntime().availableProcessors());
  }

  /** The same, with so many files read at the same time; what comes of it is the same, too. */
  static Loaded load(Path folder, Progress progress, int processors) {
    return new BaseLoader(folder, progress, processors, List.of(), false).load();
  }

  /** The same, with some files as they would be. */
  public static Loaded load(Path folder, Progress progress, List<Revision> revisions) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new BaseLoader(folder, progress, processors, revisions, false).load();
  }

  /**
   * The same, with drafts read like all other records: how they would stand. Whatever files the
   * manifest names, the revisions are among them.
   */
  public static Loaded withDrafts(Path folder, Progress progress, List<Revision> revisions) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new BaseLoader(folder, progress, processors, revisions, true).load();
  }

  /**
   * The same, with the records of a large base handed on as they are read, where nothing at all is
   * to be said of them: then there is no base in what comes back, and no problem.
   */
  public static Loaded load(Path folder, Progress progress, RecordTaker<?> taker) {
    int processors = Runtime.getRuntime().availableProcessors();
    BaseLoader loader = new BaseLoader(folder, progress, processors, List.of(), false);
    loader.taker = taker;
    return loader.load();
  }

  /**
   * The files that a base would be read from.
   *
   * @return null where anything is to be said of its manifest, or of its folders
   */
  public static FoundFiles found(Path folder) {
    BaseLoader loader = new BaseLoader(folder, Progress.UNHEARD, 1, List.of(), false);
    SourceFile file = loader.read(folder.resolve(BaseFiles.MANIFEST));
    Node root = file == null ? null : loader.root(file);
    Manifest manifest = loader.manifest(root);
    boolean plain = manifest != null && loader.problems.isEmpty() && loader.drafts.isEmpty();
    BaseFiles.Found found = plain ? loader.find(((Node.Mapping) root).entry("files")) : null;
    return found != null && loader.problems.isEmpty()
        ? new FoundFiles(found.files(), found.folders(), loader.drafts.allowances)
        : null;
  }

  private Manifest manifest(Node root) {
    return root instanceof Node.Mapping mapping
        ? new DocumentReader(drafts, problems).readManifest(mapping)
        : null;
  }

  private Loaded load() {
    SourceFile file = read(folder.resolve(BaseFiles.MANIFEST));
    Node root = file == null ? null : root(file);
    Manifest manifest = manifest(root);
    if (manifest == null) {
      refuseManifest(file);
      return new Loaded(
          null, List.of(), problems.sorted(), 0, paths, problems.files(), drafts.allowances);
    }
    boolean plain = problems.isEmpty() && drafts.isEmpty();
    readFiles(((Node.Mapping) root).entry("files"), plain ? manifest : null);
    if (handedOn) {
      return new Loaded(null, List.of(), List.of(), 0, paths, problems.files(), drafts.allowances);
    }
    new Linking(drafts, problems).check();
    if (problems.isUnreadable()) {
      return new Loaded(
          null, List.of(), problems.sorted(), 0, paths, problems.files(), drafts.allowances);
    }
    return Assembly.of(manifest, drafts, problems, paths);
  }

  private Node root(SourceFile manifest) {
    Node plain = PlainYaml.read(manifest);
    return plain == null ? YamlReader.read(manifest, problems) : plain;
  }

  private void refuseManifest(SourceFile file) {
    if (problems.sorted().isEmpty()) {
      problems.unreadable(
          "bad-manifest",
          new Position(file.name(), 1, 1),
          1,
          "the manifest says nothing",
          "write `format: 1` and `title: …`");
    }
  }

  /**
   * @param manifest null where the records cannot be handed on
   */
  private void readFiles(Node.Entry globs, Manifest manifest) {
    BaseFiles.Found found = find(globs);
    if (found == null) {
      return;
    }
    paths.addAll(found.folders());
    paths.addAll(found.files());
    FilesReader reader = new FilesReader(folder, progress, processors, revisions, marked);
    try {
      if (taker != null && manifest != null && problems.isEmpty()) {
        handedOn =
            reader.handOn(found.files(), taker) && taker.isSound(manifest, drafts.allowances);
        if (handedOn) {
          return;
        }
      }
      for (FileReader.Read read : reader.read(found.files())) {
        drafts.addAll(read.drafts());
        problems.addAll(read.problems());
      }
    } catch (IOException e) {
      refuseFolder(place(globs), e);
    }
  }

  private static Position place(Node.Entry globs) {
    return globs == null ? new Position(BaseFiles.MANIFEST, 1, 1) : globs.key().position();
  }

  /** Null, with the problem noted, where they cannot be found. */
  private BaseFiles.Found find(Node.Entry globs) {
    List<String> patterns = new ArrayList<>();
    Position at = place(globs);
    if (globs != null) {
      Draft draft = new Draft(new Owner(null), problems, drafts, new Shared());
      Node.Mapping wrapped = new Node.Mapping(List.of(globs), at);
      patterns.addAll(new Fields(wrapped, KeyBlock.MANIFEST, draft).texts("files"));
    }
    try {
      BaseFiles.Found found = BaseFiles.find(folder, patterns);
      for (Revision revision : revisions) {
        boolean listed = found.files().contains(revision.file());
        if ((marked && !listed) || BaseFiles.wouldTake(folder, patterns, revision.file(), found)) {
          found.files().add(revision.file());
          found.files().sort(null);
        }
      }
      return found;
    } catch (PatternSyntaxException e) {
      problems.unreadable(
          "bad-glob",
          at,
          1,
          "`" + e.getPattern() + "` is no pattern for files: " + e.getDescription(),
          "write names with * and **: \"**/*.yaml\"");
    } catch (BaseFiles.TooDeep e) {
      problems.unreadable(
          "folders-too-deep",
          at,
          1,
          "folders stand in each other more than " + BaseFiles.MOST_FOLDERS + " deep",
          "move these out of the base, or give their top a name that begins with a dot: "
              + e.getMessage().substring(0, Math.min(60, e.getMessage().length())));
    } catch (IOException e) {
      refuseFolder(at, e);
    }
    return null;
  }

  private void refuseFolder(Position at, IOException e) {
    problems.unreadable(
        "unreadable",
        at,
        1,
        "a folder of the base cannot be read: " + e.getMessage(),
        "check that you may read " + folder);
  }

  private SourceFile read(Path path) {
    paths.add(path);
    String name = folder.relativize(path).toString();
    SourceFile file = FileText.read(path, name, problems, revisions);
    if (file != null) {
      problems.addFile(file);
    }
    return file;
  }

  /** True where a folder holds a base. */
  public static boolean isBase(Path folder) {
    return Files.isRegularFile(folder.resolve(BaseFiles.MANIFEST));
  }
}
