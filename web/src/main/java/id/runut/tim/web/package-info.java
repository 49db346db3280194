/** Pages of teams: what a unit proposes. */
package id.runut.tim.web;
