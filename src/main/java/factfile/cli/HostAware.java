package factfile.cli;

import java.util.concurrent.Callable;

/** A command that is told what it runs on before it is called; it answers with an exit code. */
interface HostAware extends Callable<Integer> {
  void setHost(Host host);

  @Override
  Integer call();
}
