/** Pages of teams: what a unit proposes, and the composition beside the decree. */
package id.runut.tim.web;
