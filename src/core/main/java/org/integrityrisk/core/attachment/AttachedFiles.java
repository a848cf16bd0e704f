package org.integrityrisk.core.attachment;

import java.util.List;
import java.util.Optional;

/**
 * Which files belong to what. Their contents lie with the host or, where no issue holds them, here.
 */
public interface AttachedFiles {

  /** Adds a file whose content the host keeps. */
  void add(AttachedFile file);

  /** Adds a file together with its content, all or nothing. */
  void add(AttachedFile file, byte[] content);

  /** A content that was added here. */
  Optional<byte[]> content(String id);

  /** How many bytes of contents of a project lie here. */
  long bytesKept(String project);

  Optional<AttachedFile> find(String id);

  /** Those of a subject, the oldest first. */
  List<AttachedFile> of(FileSubject subject);

  /** Takes a file away, with its content if that lies here. */
  void remove(String id);
}
