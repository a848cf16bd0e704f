package org.integrityrisk.build.links;

/**
 * One reference of a class file to another class or to a member of it.
 *
 * @param kind what is referred to, and through which instruction
 * @param owner binary name of the class with slashes
 * @param name name of the member, empty for a class
 * @param descriptor descriptor of the member, empty for a class
 */
public record Link(Kind kind, String owner, String name, String descriptor)
    implements Comparable<Link> {

  /** Kinds of references, named by one letter in the list. */
  public enum Kind {
    CLASS('C'),
    FIELD('F'),
    INTERFACE_METHOD('I'),
    METHOD('M');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  static Link toClass(String owner) {
    return new Link(Kind.CLASS, owner, "", "");
  }

  /** The line of the list: letter, owner, and for a member its name and descriptor. */
  public String line() {
    return name.isEmpty()
        ? kind.letter + " " + owner
        : kind.letter + " " + owner + " " + name + " " + descriptor;
  }

  @Override
  public int compareTo(Link other) {
    return line().compareTo(other.line());
  }
}
