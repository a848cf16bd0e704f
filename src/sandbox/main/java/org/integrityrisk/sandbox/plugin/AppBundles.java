package org.integrityrisk.sandbox.plugin;

import java.nio.file.Path;

/** Where a sandbox has the bundle of its app from. */
@FunctionalInterface
public interface AppBundles {

  /**
   * The bundle of the jar, installed and resolved; whoever asks closes it.
   *
   * @throws AppException when the manifest asks for something that the host does not offer
   */
  AppBundle open(Path jar);
}
