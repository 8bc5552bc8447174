package kz.zantartip.neighbour;

public class Neighbour {}
