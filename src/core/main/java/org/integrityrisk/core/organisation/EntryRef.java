package org.integrityrisk.core.organisation;

/**
 * Names one entry of the register.
 *
 * @param code code of the entry, unique among its kind; for a body {@code unit/kind}
 */
public record EntryRef(EntryKind kind, String code) {

  public static EntryRef unit(String code) {
    return new EntryRef(EntryKind.UNIT, code);
  }

  public static EntryRef department(String code) {
    return new EntryRef(EntryKind.DEPARTMENT, code);
  }

  public static EntryRef post(String code) {
    return new EntryRef(EntryKind.POST, code);
  }

  public static EntryRef body(String unit, BodyKind kind) {
    return new EntryRef(EntryKind.BODY, unit + "/" + kind.code());
  }
}
