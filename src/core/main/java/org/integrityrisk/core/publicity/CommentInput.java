package org.integrityrisk.core.publicity;

/**
 * A comment as it is made, or as the office copies it from paper.
 *
 * @param point key of the point that it is about; empty when it is about the whole
 * @param text what it says
 * @param anonymous whether it is to be without a name
 * @param paper whether it is copied from paper
 * @param name on paper, the name that stands under it, if one does
 */
public record CommentInput(
    String point, String text, boolean anonymous, boolean paper, String name) {}
