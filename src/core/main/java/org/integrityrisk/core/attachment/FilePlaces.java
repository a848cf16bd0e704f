package org.integrityrisk.core.attachment;

/** Finds the place of the files of one kind of subject. Each feature has its own. */
public interface FilePlaces {

  /** The kind whose places it finds. */
  SubjectKind kind();

  /**
   * The place of a subject's files.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is no such subject, or
   *     the user may not see it
   */
  FilePlace find(String user, String id);
}
