package org.integrityrisk.core.attachment;

import java.util.Optional;

/** Keeps contents of files at the host's issues. Rights are checked by then. */
public interface FileArchive {

  /** Whether the host takes files at all. */
  boolean isOpen();

  /**
   * Keeps a content.
   *
   * @return the host's id of it
   */
  String keep(String issue, String user, String name, byte[] content);

  /** A content; empty when the host has it no more, because somebody deleted it there. */
  Optional<byte[]> read(String issue, String hostId);

  /** Deletes a content, if the host still has it. */
  void remove(String issue, String hostId);
}
