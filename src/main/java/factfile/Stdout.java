package factfile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/**
 * Where the answer goes. A print stream forgets why it could not write; half an answer that ends
 * with 0 would pass for a whole one.
 */
final class Stdout extends FilterOutputStream {
  /** What the C library calls EPIPE; the launcher sets the locale. */
  private static final String READER_LEFT = "Broken pipe";

  private String failure;

  Stdout() {
    super(new FileOutputStream(FileDescriptor.out));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
      throw e;
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** Why not all was written; null where it was, or the reader had read enough. */
  String failure() {
    return READER_LEFT.equals(failure) ? null : failure;
  }
}
