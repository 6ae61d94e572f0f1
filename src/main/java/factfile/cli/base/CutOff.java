package factfile.cli.base;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that can be cut off: what is written from then on goes nowhere. */
public final class CutOff extends FilterOutputStream {
  private volatile boolean cut;

  public CutOff(OutputStream out) {
    super(out);
  }

  public void cut() {
    cut = true;
  }

  @Override
  public void write(int one) throws IOException {
    if (!cut) {
      out.write(one);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (!cut) {
      out.write(bytes, from, length);
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
