package org.integrityrisk.sandbox.config;

/** Something that the app knows by its id; two are the same when kind and id are. */
abstract class Identified {
  private final long id;

  Identified(long id) {
    this.id = id;
  }

  final long id() {
    return id;
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && id == ((Identified) other).id;
  }

  @Override
  public final int hashCode() {
    return Long.hashCode(id);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + " " + id;
  }
}
