package org.integrityrisk.sandbox.config;

import com.atlassian.jira.config.util.JiraHome;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.integrityrisk.sandbox.Options;

/** The folder of the data; where nothing is kept, one that is made when it is asked for. */
final class HomeFolder implements JiraHome {
  private final Options options;
  private Optional<File> passing = Optional.empty();

  HomeFolder(Options options) {
    this.options = options;
  }

  @Override
  public synchronized File getHome() {
    if (!options.memory()) {
      return options.home().toAbsolutePath().toFile();
    }
    if (passing.isEmpty()) {
      passing = Optional.of(create());
    }
    return passing.get();
  }

  private static File create() {
    try {
      File folder = Files.createTempDirectory("sandbox-home").toFile();
      folder.deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
