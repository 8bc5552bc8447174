package kz.zantartip.broken.dto;

class Booking {}
