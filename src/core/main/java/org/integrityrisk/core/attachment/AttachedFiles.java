package org.integrityrisk.core.attachment;

import java.util.List;
import java.util.Optional;

/** Which files belong to what. Their contents lie with the host. */
public interface AttachedFiles {

  void add(AttachedFile file);

  Optional<AttachedFile> find(String id);

  /** Those of a subject, the oldest first. */
  List<AttachedFile> of(FileSubject subject);

  void remove(String id);
}
