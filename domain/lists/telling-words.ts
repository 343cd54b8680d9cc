/** Written by `bin/learn-words.ts`, not by hand: words (two with `_` between) and sorts of words (with `+`) by their weight in twentieths; above 0 they speak for a contact detail. */
export const TELLING_WORDS: Readonly<Record<string, string>> = {
  '35': `+platform`,
  '30': `dd`,
  '29': `come`,
  '27': `dd_0`,
  '26': `+you+i`,
  '25': `@`,
  '23': `+figure+home`,
  '22': `+we+wish`,
  '20': `+name at_the road`,
  '19': `there`,
  '18': `+home +platform+name`,
  '17': `+outing+wish moved terrace`,
  '16': `ky ky_0`,
  '15': `+i+name us with_the`,
  '14': `+you+kin d_d want`,
  '13': `+place+figure +you+free mains meet_you place would`,
  '12': `+place+question after by flat me_on me_when next_to out_$ outside st take_you with_me you_at`,
  '11': `+move +ours+secret +place +place+you +platform+you come_and d d_0 give im might properly request send snap without you_up`,
  '10': `+past+wish +place+home +secret+reach ^_dd ^_meet ^_were ^_would cottage could dm gamertag it_to just lift on_there postcode spare street
    we_could`,
  '9': `+i+wish +kin+figure +not+ours +secret+wish +we +wish+reach ^_send ^_what ab and_ill and_well by_the ferry floor friend got_a how_about
    im_the insta last mum_is out pop tay you_properly your_mum`,
  '8': `+free+question +i+move +you+home a_spare be_at be_on calls chat court discord dm_me fintry i_stay im_at is_where loan mines name outside_$
    pals_$ perth ph ph_0 request_$ send_it somewhere treat twenty unit unit_0 van x_$ your_school yours`,
  '7': `!_! +app+platform +game+figure +i+question +outing+move +outing+we +past+not +place+move +we+not +wish +you+figure ?_ill ^_fancy ab_0 above
    accept and_i avenue behind chocolate crescent dundee_$ easier evenings every_day face find_me finish five for_a for_the get green here
    hilltown home hot_chocolate hour i_am i_could i_get i_live i_might im_there in_person in_with into invite its life manse mind my_treat need
    number old_manse ours ours_is out_for post psn rd round so_you st_$ stop telephone two we_should you_in you_to you_want`,
  '6': `#_0 +game+free +i+home +not+secret +place+wish +platform+figure +platform+wish +secret +secret+move +you +you+past 0_aj 0_we ^_add ^_dm
    ^_goin ^_mines ^_want ^_which aj and_theres are_you as_the be be_nice behind_the bell bereal bike birthday_card can_i craigie dont_tell
    doors drive drop face_to fancy farm fife finish_at flat_0 for_me forty g garden_$ gardens hello hello_$ hmu hot house_is in_real is_d is_dd
    kinghorne kirkton lochee look_for made_a me_$ meet_for meet_in multis my_postcode need_not nice nice_to on_everythin on_the on_your one_is
    one_with other over park pitkerro present railway real_life ring saturday_mornin say_hello scarf school_at search shore steam sw swap table
    tay_$ the_name theres they this to_face to_you together toon tree up_a we_can we_live we_meet what_time whats_your where wynd you_a
    you_allowed you_home`,
  '5': `# +app +app+wish +free +free+figure +free+wish +i+free +ours+question +outing+others +outing+you +platform+secret +secret+question
    +shout+figure +we+home 0_come ^_ky ^_let ^_shall ^_snap ^_why a_bench a_lift a_phone a_place above_it and_hour another baxter baxter_park
    bench bit_of broughty broughty_ferry card care code code_is come_round come_see den else ends estate everythin_$ follow_me friend_$
    friend_code g_0 get_on give_me goin grans_is hilltown_$ i_take id_prefer if_it im_called in_the industrial industrial_estate insta_$ into_a
    irl irl_$ is_@ is_out is_the itd itd_be left like_us link lunch me me_? meet_up mine_$ mines_is my_page nethergate newport newport_on nice_$
    nights normal now_its of_dundee often on_my on_tay one out_to overgate parcel party person pick_you postcodes real red sc seat send_the
    shall_i shop_is shout sign some stream t talk_on tealin that_we thats_my the_best the_coordinator the_flats the_last the_multis the_overgate
    there_on this_$ this_to to_explain to_give to_mrs to_the tonight under up us_to username van_$ was_thinkin we_are we_go were_in which
    without_the workshop would_like write_$ xo xx xx_$ you_got you_live you_use you_wanted you_wont you_would yours_$`,
  '4': `+app+figure +app+name +app+you +free+letter +game +game+name +game+platform +home+reach +kin+refusal +kin+secret +not+letter +not+reach
    +ours+free +ours+home +outing+kin +place+free +place+name +place+not +refusal+secret +we+reach ?_i ^_discord ^_eh ^_how ^_ive ^_our ^_weve
    a_coffee a_hot a_proper a_screen about_a add albert albert_street along already_$ am and_on and_say and_see and_there app as_my at between
    big blackness bottom box brin_it but_with car care_of come_along come_to corner could_get could_just could_show da dens door door_$ down_the
    dropped duthie each_other eh epic evenin fancy_a far flats follow for_you friend_request go_by goin_be grew grew_up happened hat have_the
    have_your help_you i_come i_grew i_have i_looked i_made i_work i_would if_your ill in_town is_in is_only is_yours it_? it_would its_easier
    its_got its_the ive_got kirk makes messenger miss_my mornin_and moved_to my_da my_roblox my_tag near neighbours now now_$ number_$ of_this
    of_us on_$ on_it on_tiktok one_in only other_$ our_own ourselves out_at over_a own passin penguins pink pizza post_the private proper queen
    round_and school_$ school_on see_a server so_she soutar stayin sw_0 tag telegram thats_me thats_where the_corner the_ferry the_left the_one
    the_penguins the_shop the_weather there_are thinkin to_say tonight_$ top treat_$ us_$ us_on wait_for wanted wanted_to way we_need weather
    whats when_your where_i why_dont word word_$ would_be x xbox_gamertag yellow you_round you_somethin you_there your_number`,
  '3': `+app+secret +game+question +game+wish +not+free +others+question +others+shout +outing+figure +past+study +place+secret +platform+free
    +platform+i +platform+move +platform+shout +shout+home +wish+name +you+wish 0_at ^_can ^_give ^_just ^_search ^_when a_wee along_the already
    and_the and_they and_we anyone apart are_at at_our be_in blue can_come chippy come_with coordinator do_this do_you dug dundee evenin_$ find
    for_and for_us from_the gate give_you grans greggs hall hay hill home_$ i_can id_be im_in in_$ in_it is_sw it_be last_night later let_us
    lockdown looked magdalen magdalen_green main me_at meet mrs_hay much my_grans my_insta my_wife names never of_a on_whatsapp out_loud over_$
    phone_number pop_in s saturday shall she snap_$ so_i station strathmartine sunday_$ swin switch tell_you the_book the_bottom the_night
    the_old the_phone third ticket to_come to_yours together_$ two_of under_the up_in up_the use v wants we_just weve whatsapp wife you_?
    you_and you_goin`,
  '2': `+app+reach +free+move +kin+wish +name+reach +not+wish +others+kin +others+secret +others+wish +past+shout +platform+reach +question+home
    +reach +study+free +we+letter +we+secret +you+move +you+others +you+reach +you+we 0_i : ^_come as at_my b birthday bus cafe come_$ day_$
    everythin family get_the have_a im_on in in_my it_was live mornin my_mum name_is number_0 of_them on once page road_$ see_my set shop sunday
    takes there_is to_0 to_meet to_take town up_and we_had when_the`,
  '1': `+game+you +i+figure +i+past +i+secret +not+question +others+figure +others+free +past+letter +past+ours +study+move +study+reach +we+figure
    ^_im ^_whats call done dont four is like_to run to_see we`,
  '-1': `+app+we +i+reach +kin+ours +kin+past +not+move +not+refusal +not+study +outing+i +past+free +place+i +place+kin +we+others +wish+move /
    ^_dundee ^_its address can_we do from go gran i_do i_was me_and no on_sunday same the_school this_week used well were with`,
  '-2': `+app+question +free+name +free+reach +free+shout +game+we +i +i+study +move+home +others+not +place+letter +platform+we +study+wish +we+free
    +wish+question +you+name 0_th 0_x 0_you ^_cant ^_he ^_is a_walk about_0 about_it and_its are are_0 at_home beach cake can_do church comes
    counted cousins days_$ do_the even ever feel fine for_my have_you help hi him i_dont i_got i_had i_shall if_i is_it join love may message
    miss next_session nine of_the off on_friday out_of phone put read_your speak still street_$ th the_0 the_next the_park them to to_go uncle
    up_$ used_to very video want_to was_0 when_you words you_are you_could you_get you_go you_my you_were`,
  '-3': `+app+free +app+kin +figure+name +game+reach +letter +letter+reach +not+figure +not+home +not+shout +others+ours +others+past +ours
    +ours+shout +outing +outing+home +past+figure +past+home +past+move +past+name +place+study +place+we +platform+letter +refusal+move
    +refusal+wish +we+kin +wish+figure 0_because 0_for 0_m 0_pages 0_then 0_times 0_years ^_dad ^_dear ^_if ^_minecraft ^_thank ^_there a_0
    a_good a_vet about_my all_day all_night allowed and_my and_then answer anywhere art as_you askin at_school away_to been bein better better_$
    bin biology breakfast but_we but_you can can_find chess could_take cousin dear didnt doin down duolingo each end_$ everyone facebook fact
    finished football for_0 form fortnite found french friday goal good_$ google had haha_$ hear_about helps hes his i_read ill_brin it_$ it_on
    its_on its_so ive_been join_the joke kind learnin let level_0 like_the list lives_in lol lookin_forward lot make maths maybe me_0 me_know
    met miles money more_about my_bus my_name my_wee near_the noise nothin on_google on_page on_snapchat on_zoom our_session over_the pages
    paper pass password pe picked played points project read_it room_$ saw score screen screen_$ should_go shut sisters snapchat somebody soon
    soup story summer talk tea team tell_your than the_bridge the_church the_exam the_house the_match the_number the_quiz the_recipe think_of
    till_0 to_our to_work told too_$ united up_to we_do we_got weekend_$ well_$ were_0 when whether work work_? work_in worked works would_you
    xbox year yet you_do you_for you_know youd`,
  '-4': `+app+ours +app+past +app+study +game+i +i+refusal +kin+free +kin+reach +move+shout +others+move +outing+free +past+question +place+app
    +place+past +question+figure +question+name +refusal +wish+letter 0_: 0_as 0_days 0_g 0_instead 0_its 0_metres 0_or 0_people 0_quid 0_steps
    0_up ?_its ^_hope ^_mrs ^_see ^_thanks ^_thats ^_try a_castle a_game advice age am_not and_ask and_he and_take apprenticeship as_usual at_me
    b_0 banned bed_$ before boiler bridge brin_my brothers but_i by_0 can_you change chapter clear coach coffee come_on come_up cost cost_0 eat
    end film_$ forward forward_to fox from_dundee gave_me glad go_back got_my got_the gow half_past has hate helped hiya hope_you hours how_you
    i_think i_walked ill_see ill_write im_goin insta_is interview is_a is_broken is_comin is_full is_no is_rubbish isbn it_out just_us know_what
    learn let_me like_you luck me_what meet_? meetin minutes mrs_gow must my_head next_meet next_week now_and now_i number_is number_one oclock
    okay_$ older on_saturday on_youtube one_$ one_day our_street parents put_your quid quiz ragin_$ really right school_is school_to science
    season second seen show_you so_its so_we streak take_a that_i that_you thats_how thats_the the_answer the_day the_end the_garden the_meet
    the_weekend the_whole theres_0 three til times tip to_bed to_eat to_learn to_school toast too towers tried try_the vet was_a wasnt watch
    way_$ we_cant we_speak we_talk what_a what_would what_you when_its which_is whole will_see wind with_two with_your you you_dont you_ever
    your_dog youtube`,
  '-5': `+app+home +app+i +i+others +others+name +ours+figure +ours+move +ours+reach +platform+kin +study+question 0_a 0_feet 0_if 0_now 0_pm ^_am
    ^_hi ^_hiya ^_id ^_in ^_youd a_bit a_lot about_the again_$ all_$ allowed_to always and_walk at_six away back_in baker baker_street bank beat
    both broken brother days decide earlier fight_me from_me from_my full_of games google_meet great grow had_a half hard has_a have_to her
    higher holiday hope_your house_on i_cant i_hope i_show if_im ill_be im_a in_dundee in_our instead_of is_down is_on it_helps its_a japan line
    long lookin march match me_to meet_$ meet_on meet_the meetin_my my my_favourite my_hair my_phone on_monday or_0 page_0 pick_the pm ran
    run_there see shes should show sky sorry_$ start_with tell thank thank_you thanks_for the_beach the_call the_law the_sea the_session
    this_year thursday_at time_on took until usual walked week_$ weekend went what_do whos wish_i write xbox_is year_$ you_ask you_but you_have
    you_on you_play you_think`,
  '-6': `$ +free+home +i+not +ours+name +ours+study +outing+not +past+refusal +place+outing +place+platform +platform+home +platform+past +question
    +we+past 0_of 0_so ? ^ ^_0 ^_do ^_mum all any are_goin ask better_than brin castle club could_you day did_you early famous full gave goes
    got_0 haha have have_0 hear_you house im_0 in_0 is_better laugh law like_0 makin makin_a man match_is mine_is mum mum_says my_dad next_time
    okay old_school on_bbc pick recipe sea see_the sorry take_your teacher the_film the_first the_library till time_$ today_$ up_with walk
    when_i when_we whenever with_0 with_my workin you_should you_tell your`,
  '-7': `! +app+others +ours+wish +outing+question +place+others +shout +we+name +you+ours +you+shout 0_$ 0_miles 0_minutes ?_mine ^_could ^_have
    ^_ill ^_we and_a bed camera come_back comin couldnt dog feet gettin hear how i_like i_want if in_a isla ive know late library lives lol_$
    look made me_about monday of of_0 old on_our ones our_next quiet ten thursday_$ to_live update watched won worth you_send
    your_favourite`,
  '-8': `+figure+reach +i+ours +i+shout +past+reach +platform+not +platform+others +you+not +you+question 0_in 0_to ^_i a about_your august bbc did
    enjoy fight goin_to head im_readin in_your job level like lost minecraft my_sister play proud proud_of school start take thanks to_my
    where_you wish you_asked you_can your_pal`,
  '-9': `!_$ +i+kin +i+we +study+figure +you+letter 0_and ^_your back_to be_a borin college dad draw friends i its_0 next pal so_ill tell_me try
    tuesday_$ week x_0`,
  '-10': `+app+not +kin+home +not +you+refusal 0_is :_0 and_0 and_it because can_see it look_at new readin says that then to_be zoom`,
  '-11': `+kin +wish+home +you+study back film first he hope instagram session talk_about time today what who will`,
  '-12': `+game+past and cant on_thursday on_tuesday people read think you_like`,
  '-13': `again favourite for is_0 sister the`,
  '-14': `^_the but on_0 our so`,
  '-15': `about was`,
  '-16': `thursday`,
  '-18': `+others good`,
  '-19': `tuesday`,
  '-20': `+past`,
  '-22': `+study or`,
};

/** The weight of no words at all, in twentieths. */
export const START = -8;
