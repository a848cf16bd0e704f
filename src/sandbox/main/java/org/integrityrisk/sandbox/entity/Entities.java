package org.integrityrisk.sandbox.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The objects of a store as they are at one moment. */
public interface Entities {
  /** The objects of the kind, by id. */
  <T> List<Stored<T>> all(Class<T> kind);

  <T> Optional<Stored<T>> find(Class<T> kind, long id);

  /**
   * Something computed from the objects, such as an index; computed once for each state of the
   * store.
   */
  <D> D derived(Class<D> type, Function<Entities, D> computation);
}
