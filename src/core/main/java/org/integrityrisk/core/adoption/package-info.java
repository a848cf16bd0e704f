/**
 * Taking over what a body has approved on paper before it used the app: the approval with its
 * opinions, kept as what it is and never as a review made here.
 */
package org.integrityrisk.core.adoption;
