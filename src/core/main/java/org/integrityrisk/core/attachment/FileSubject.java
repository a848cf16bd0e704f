package org.integrityrisk.core.attachment;

/**
 * What a file belongs to.
 *
 * @param id lasting id, among those of its kind
 */
public record FileSubject(SubjectKind kind, String id) {

  /** As the audit trail names it, such as {@code measure/RISK-7}. */
  String name() {
    return kind.code() + "/" + id;
  }
}
