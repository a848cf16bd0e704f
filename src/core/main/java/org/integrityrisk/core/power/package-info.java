/**
 * The power catalogue (职权目录): powers with what they rest on, and the flow of each as a tree of
 * steps (权力运行流程图), with its picture.
 */
package org.integrityrisk.core.power;
