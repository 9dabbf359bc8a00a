"""What personal names are made of: given names, surnames, particles, generational suffixes.

Given names and surnames are common ones of the countries that trade news speaks of.
"""

from newsextract.names.tables.rows import Parts, entries

GIVEN = Parts("given name", entries("""
    Aaron, Abdul, Abdullah, Abe, Abhishek, Abraham, Ada, Adam, Adel, Adolf, Adrian, Agnes, Ahmad, Ahmed
    Aidan, Aisha, Ajay, Al, Akihiro, Akio, Akira, Alain, Alan, Alastair, Albert, Alberto, Alec, Alejandro
    Aleksandr, Alessandro, Alex, Alexander, Alexandra, Alexandre, Alexei, Alexey, Alfonso, Alfred, Alfredo
    Ali, Alice, Alison, Allan, Allen, Alvaro, Alvin, Alyssa, Amanda, Amber, Amin, Amir, Amit, Amy, Ana
    Anand, Anders, Andre, Andrea, Andreas, Andrei, Andres, Andrew, Andrey, Andy, Angel, Angela, Angelo, Anil
    Anita, Ann, Anna, Anne, Annette, Annie, Anthony, Antoine, Anton, Antonio, Antony, Anwar, April, Archie
    Ari, Arjun, Armando, Arnaud, Arnold, Art, Arthur, Arturo, Arun, Ashley, Ashok, Ashwani, Atsushi, Audrey
    August, Augusto, Avi, Axel, Ayman, Barack, Barbara, Barney, Barry, Bart, Bashar, Beatrice, Ben, Benedict
    Benito, Benjamin, Benny, Bernard, Bernd, Bernhard, Bernie, Bert, Beth, Betsy, Betty, Beverly, Bharat
    Bill, Billy, Bjorn, Björn, Bo, Bob, Bobby, Bonnie, Boris, Brad, Bradley, Brandon, Brenda, Brendan, Brent
    Brett, Brian, Bridget, Brooke, Bruce, Bruno, Bryan, Bryce, Byron, Caleb, Calvin, Cameron, Candace, Carl
    Carla, Carlo, Carlos, Carmen, Carol, Caroline, Carolyn, Carrie, Carsten, Catherine, Cathy, Cecilia
    Cesar, Chad, Charlene, Charles, Charlie, Cheryl, Chris, Christer, Christian, Christiane, Christina
    Christine, Christoph, Christophe, Christopher, Chuck, Cindy, Claire, Clara, Clarence, Claude, Claudia
    Claudio, Claus, Clay, Clayton, Cliff, Clifford, Clint, Clive, Clyde, Cody, Colin, Colleen, Connie
    Connor, Conor, Conrad, Constance, Corey, Cory, Craig, Cristina, Curt, Curtis, Cynthia, Cyril, Cyrus
    Daisy, Dale, Damian, Damien, Dan, Dana, Daniel, Daniela, Daniele, Danielle, Danny, Darrell, Darren
    Darryl, Dave, David, Davide, Dean, Deb, Debbie, Deborah, Debra, Deepak, Denis, Denise, Dennis, Derek
    Derrick, Desiree, Desmond, Devin, Diana, Diane, Dick, Diego, Dieter, Dietmar, Dirk, Dmitri, Dmitry
    Dolores, Dominic, Dominique, Don, Donald, Donna, Doris, Dorothy, Doug, Douglas, Drew, Duncan, Dustin
    Dwayne, Dwight, Dylan, Earl, Ed, Eddie, Edgar, Edith, Edmund, Eduard, Eduardo, Edward, Edwin, Eileen
    Elaine, Eleanor, Elena, Eli, Elias, Elisabeth, Elizabeth, Ella, Ellen, Elliot, Elliott, Elon, Elsa
    Emanuel, Emil, Emily, Emma, Emmanuel, Enrico, Enrique, Eric, Erica, Erich, Erik, Erika, Erin, Ernest
    Ernesto, Ernie, Ernst, Erwin, Esther, Ethan, Eugene, Eva, Evan, Evelyn, Fabio, Faisal, Fatih, Fatima
    Federico, Felipe, Felix, Fernando, Filip, Fiona, Florian, Floyd, Frances, Francesca, Francesco, Francis
    Francisco, Franck, Franco, Francois, François, Frank, Franklin, Franz, Fred, Freddie, Frederic
    Frederick, Fredrik, Friedrich, Fritz, Fumio, Gabriel, Gail, Garrett, Garry, Gary, Gavin, Gene, Geoff
    Geoffrey, George, Georges, Georgia, Gerald, Gerard, Gerhard, Gerry, Gianni, Gilbert, Gilles, Gina
    Giorgio, Giovanni, Giuseppe, Glen, Glenn, Gloria, Gonzalo, Gopal, Gordon, Grace, Graham, Grant, Greg
    Gregg, Gregory, Greta, Guido, Guillaume, Guillermo, Gunnar, Gunther, Gustav, Gustavo, Guy, Gwen, Hakan
    Hal, Hank, Hannah, Hans, Harald, Hari, Harold, Harriet, Harry, Harsh, Harvey, Hasan, Hassan, Heather
    Hector, Heidi, Heinrich, Heinz, Helen, Helena, Helga, Helmut, Helmuth, Hendrik, Henri, Henrik, Henry
    Herb, Herbert, Herman, Hermann, Hideki, Hilary, Hillary, Hiroshi, Hiroto, Holger, Holly, Howard, Hubert
    Hugh, Hugo, Hussein, Ian, Ibrahim, Ida, Ignacio, Igor, Ilya, Imran, Indira, Ingrid, Ira, Irene, Iris
    Irina, Irving, Isaac, Isabel, Ismail, Ivan, Ivy, Jacek, Jack, Jackie, Jacob, Jacqueline, Jacques, Jaime
    Jake, James, Jamie, Jan, Jane, Janet, Janice, Jared, Jason, Javier, Jay, Jayne, Jean, Jean-Claude
    Jean-Dominique, Jean-Louis, Jean-Luc, Jean-Marc, Jean-Marie, Jean-Philippe, Jean-Pierre, Jeff, Jeffrey
    Jennifer, Jenny, Jens, Jeremy, Jerome, Jerry, Jesse, Jessica, Jesus, Jill, Jim, Jimmy, Joachim, Joan
    Joann, Joanna, Joao, João, Joaquin, Jochen, Joe, Joel, Joerg, Johan, Johann, Johannes, John, Johnny, Jon
    Jonas, Jonathan, Jorge, Jose, José, Josef, Joseph, Josh, Joshua, Joy, Joyce, Juan, Juanita, Judith, Judy
    Juergen, Jules, Julia, Julian, Julie, Juliet, Julio, Julius, June, Junichi, Jurgen, Justin, Jörg, Jürgen
    Kamal, Karen, Karim, Karin, Karl, Karl-Heinz, Karla, Karsten, Kate, Katharina, Katherine, Kathleen
    Kathryn, Kathy, Katie, Katrina, Katsuaki, Kay, Kazuhiro, Kazuo, Keith, Kelly, Ken, Kenichi, Kenji
    Kenneth, Kent, Kerry, Kevin, Khalid, Khaled, Kim, Kimberly, Kirk, Klaus, Koji, Koichi, Konstantin
    Kristen, Kristin, Kristina, Kumar, Kurt, Kyle, Lance, Lakshmi, Larry, Lars, Laura, Lauren, Laurence
    Laurent, Laurie, Lawrence, Lee, Leif, Lena, Leo, Leon, Leonard, Leonardo, Leonid, Leroy, Leslie, Lester
    Lewis, Liam, Lillian, Lily, Linda, Lindsay, Lindsey, Lionel, Lisa, Liz, Lloyd, Lois, Loretta, Lori
    Lorraine, Lou, Louis, Louise, Luc, Luca, Lucas, Lucia, Lucy, Luigi, Luis, Luiz, Lukas, Luke, Luther
    Lydia, Lynn, Madeleine, Magnus, Mahesh, Makoto, Malcolm, Manfred, Manoj, Manuel, Marc, Marcel, Marcelo
    Marco, Marcos, Marcus, Margaret, Maria, Marian, Marianne, Marie, Marina, Mario, Marion, Marjorie, Mark
    Markus, Marlene, Marsha, Marshall, Martha, Martin, Martina, Marty, Marvin, Mary, Masahiro, Masao, Masaru
    Mathew, Mathias, Matt, Matteo, Matthew, Matthias, Maureen, Maurice, Maurizio, Max, Maxim, Maxime, Megan
    Melanie, Melissa, Melvin, Meredith, Mia, Michael, Michel, Michele, Michelle, Miguel, Mika, Mikael, Mike
    Mikhail, Mildred, Milton, Miranda, Miriam, Mitch, Mitchell, Mitsuhiro, Mohamed, Mohammad, Mohammed
    Mohan, Moira, Molly, Monica, Morgan, Moses, Muhammad, Mukesh, Murray, Mustafa, Myron, Nadia, Nancy
    Naoki, Naomi, Narendra, Nasser, Natalia, Natalie, Natasha, Nathan, Nathaniel, Navin, Ned, Neil, Nelson
    Niall, Nicholas, Nick, Nicola, Nicolas, Nicole, Nigel, Nikhil, Nikolai, Nils, Nina, Nobuo, Noel, Nora
    Norbert, Norman, Ola, Olaf, Oleg, Olga, Oliver, Olivia, Olivier, Omar, Oscar, Oskar, Osamu, Otto, Owen
    Pablo, Paige, Pam, Pamela, Paolo, Pascal, Pat, Patricia, Patrick, Patrik, Patty, Paul, Paula, Paulo
    Pauline, Pavel, Pawan, Pedro, Peggy, Penny, Per, Percy, Perry, Pete, Peter, Petr, Petra, Phil, Philip
    Philippe, Phillip, Phyllis, Piet, Pieter, Pierre, Piotr, Polly, Prakash, Pramod, Pranav, Prashant
    Pravin, Priya, Quentin, Rachel, Rafael, Raghav, Rahul, Rainer, Raj, Rajan, Rajeev, Rajesh, Rajiv, Rakesh
    Ralf, Ralph, Ram, Raman, Ramesh, Ramon, Randall, Randy, Raphael, Rashid, Ratan, Raul, Raúl, Ravi, Ray
    Raymond, Rebecca, Reed, Regina, Reinhard, Renata, Rene, René, Rex, Ricardo, Rich, Richard, Rick, Ricky
    Rita, Rob, Robbie, Robert, Roberta, Roberto, Robin, Rod, Rodney, Rodolfo, Rodrigo, Roger, Rohan, Rohit
    Roland, Rolf, Roman, Ron, Ronald, Ronnie, Rory, Rosa, Rosalind, Rosemary, Ross, Roy, Ruben, Rudolf, Rudy
    Rupert, Russ, Russell, Ruth, Ryan, Saad, Sabine, Sachin, Sadie, Saeed, Sally, Salman, Sam, Samantha
    Samir, Samuel, Sandeep, Sandra, Sandy, Sanjay, Sanjiv, Sara, Sarah, Satoru, Satoshi, Satya, Saul, Scott
    Sean, Sebastian, Serena, Serge, Sergei, Sergey, Sergio, Seth, Shane, Shannon, Sharon, Shashank, Shaun
    Shawn, Sheila, Shelly, Sherry, Shigeru, Shinji, Shinzo, Shirley, Shiv, Shoichiro, Sidney, Siegfried
    Sigmar, Silvio, Simon, Simone, Sofia, Sonia, Sonja, Sophia, Sophie, Spencer, Stacey, Stacy, Stan
    Stanley, Stefan, Stefano, Steffen, Stella, Stephan, Stephane, Stephanie, Stephen, Steve, Steven, Stewart
    Stuart, Sue, Sumit, Sundar, Sunil, Suresh, Susan, Susanne, Suzanne, Sven, Svetlana, Sylvia, Sylvie
    Tadashi, Takahiro, Takanobu, Takashi, Takeshi, Tamara, Tammy, Tania, Tanya, Tara, Tarek, Taro, Ted
    Teresa, Terrence, Terry, Tetsuya, Thaddeus, Theo, Theodore, Theresa, Thierry, Thilo, Thomas, Thorsten
    Tiffany, Tim, Timo, Timothy, Tina, Tobias, Toby, Todd, Tom, Tomas, Tommaso, Tommy, Toni, Tony, Torsten
    Toshihiro, Toshiaki, Toshio, Tracey, Tracy, Travis, Trevor, Tristan, Troy, Udo, Ulf, Ulrich, Ursula, Uwe
    Valentina, Valerie, Vanessa, Vera, Vernon, Veronica, Vicki, Vicky, Victor, Victoria, Vijay, Vikram
    Vince, Vincent, Vincenzo, Vinod, Virginia, Vivek, Vivian, Vlad, Vladimir, Volker, Wade, Walter, Wanda
    Warren, Wayne, Wendy, Werner, Wes, Wesley, Wilbur, Wilfried, Wilhelm, Will, Willard, William, Willie
    Willy, Winston, Wolfgang, Xavier, Yasser, Yasuhiro, Yasuo, Yoshihiro, Yoshinori, Yolanda, Yuichi, Yuki
    Yukio, Yulia, Yuri, Yves, Yvonne, Zachary, Zoe, Zoltan
"""), {
    "Nobody could reach Gloria Wendover on the day.": ("Gloria Wendover", "PERSON"),
    "A letter to Takeshi J. Morinaka was read.": ("Takeshi J. Morinaka", "PERSON"),
})

SURNAMES = Parts("surname", entries("""
    Abbott, Abe, Adams, Agarwal, Aggarwal, Allen, Alvarez, Andersen, Anderson, Andrews, Armstrong, Arnold
    Bailey, Baker, Barnes, Barra, Becker, Bell, Bennett, Berg, Bergman, Bernard, Bhargava, Blair, Boyd
    Bradley, Brooks, Brown, Bryant, Burke, Burns, Bush, Butler, Byrne, Campbell, Carlson, Carpenter, Carroll
    Carter, Castro, Chandra, Chandrasekaran, Chapman, Chaudhary, Christensen, Clark, Clarke, Clinton, Cohen
    Cole, Coleman, Collins, Cook, Cooper, Cox, Crawford, Cruz, Cunningham, Daum, Davidson, Davies, Davis
    Diaz, Dixon, Dubois, Duncan, Dunn, Edwards, Eisner, Elliott, Ellis, Eriksson, Evans, Farley, Feldman
    Ferguson, Fernandez, Fischer, Fisher, Fleming, Flores, Foster, Fox, Freeman, Fraser, Friedman, Fuchs
    Fujimoto, Garcia, Gardner, Ghosn, Gibson, Goldberg, Goldman, Goldstein, Gomez, Gonzalez, Goyal, Graham
    Gray, Green, Greenberg, Griffin, Gupta, Gustafsson, Hall, Hamilton, Hansen, Hansson, Hanson, Harper
    Harris, Harrison, Hart, Hashimoto, Hayes, Hayashi, Henderson, Henry, Hernandez, Hill, Hoffman, Hoffmann
    Holmes, Howard, Hughes, Hunter, Inoue, Ito, Iyer, Jackson, Jacobs, Jain, James, Jansen, Jenkins, Jensen
    Johansson, Johnson, Johnston, Jones, Jordan, Joshi, Kaplan, Kapoor, Karlsson, Kato, Kaufman, Keller
    Kelly, Kennedy, Khan, King, Klein, Knight, Kobayashi, Koch, Kovacs, Kowalski, Kulkarni, Kumar, Kurosawa
    Lambert, Larsen, Larson, Larsson, Lawrence, Lawson, Levin, Levine, Levy, Lewis, Lindqvist, Long, Lopez
    Lynch, MacDonald, Malik, Marsh, Marshall, Martin, Martinez, Mason, Matsumoto, Matthews, Mayer, McCarthy
    McDonald, McKenzie, Mehta, Menon, Meyer, Miller, Mills, Mishra, Mitchell, Modi, Moore, Morales, Moreau
    Moreno, Morgan, Morris, Morrison, Mueller, Muller, Müller, Murphy, Murray, Musk, Myers, Nair, Nakamura
    Nakanishi, Narayan, Nelson, Newman, Nguyen, Nielsen, Nilsson, Novak, Obama, Oberoi, Ogawa, Olsen, Olson
    Olsson, Ortiz, Osborne, Owens, Palmer, Parker, Patel, Patil, Patterson, Pedersen, Perez, Perkins, Perry
    Persson, Peters, Petersen, Peterson, Petrov, Phillips, Pillai, Porter, Powell, Price, Putin, Ramirez
    Ramos, Rao, Reddy, Reed, Reid, Reilly, Reyes, Reynolds, Rice, Richards, Richardson, Riley, Rivera
    Roberts, Robertson, Robinson, Rodriguez, Rogers, Romano, Rosen, Rosenberg, Ross, Rossi, Roth, Russell
    Ruiz, Russo, Ryan, Sanchez, Sanders, Sasaki, Sato, Saunders, Schmidt, Schmitt, Schneider, Schroeder
    Schulz, Schwartz, Scott, Shah, Shapiro, Sharma, Shaw, Shetty, Silva, Simmons, Simpson, Singh, Sinha
    Smith, Snyder, Spencer, Srinivasan, Stein, Stephens, Stevens, Stewart, Stone, Subramanian, Sullivan
    Svensson, Takahashi, Tanaka, Taylor, Thomas, Thompson, Thomson, Torres, Toyoda, Tucker, Turner, Ueda
    Ulbrich, Vargas, Varma, Verma, Wagner, Walker, Wallace, Walsh, Ward, Warren, Watanabe, Watson, Webb
    Weber, Weiss, Wells, West, White, Wilkinson, Williams, Williamson, Wilson, Wolf, Wolff, Wood, Woods
    Wright, Yamada, Yamaguchi, Yamamoto, Yeltsin, Yoshida, Young, Zimmermann
"""), {"A letter to Quillan Thompson was read.": ("Quillan Thompson", "PERSON")})

CHINESE_SURNAMES = Parts("Chinese surname", entries("""
    Ai, An, Ao, Bai, Ban, Bao, Bei, Bi, Bian, Bo, Bu, Cai, Cao, Cen, Chai, Chan, Chang, Che, Chen, Cheng
    Cheung, Chi, Chow, Chu, Cui, Dai, Deng, Di, Ding, Dong, Dou, Du, Duan, Fan, Fang, Fei, Feng, Fu, Gan
    Gao, Ge, Geng, Gong, Gou, Gu, Guan, Guo, Han, Hao, He, Ho, Hong, Hou, Hu, Hua, Huang, Hui, Huo, Ji, Jia
    Jian, Jiang, Jiao, Jin, Jing, Ju, Kang, Ke, Kong, Kuang, Kwok, Lai, Lam, Lan, Lang, Lao, Lau, Lei, Leung
    Li, Lian, Liang, Liao, Lin, Ling, Liu, Long, Lou, Lu, Luo, Lv, Lyu, Ma, Mao, Mei, Meng, Mi, Miao, Min
    Mo, Mou, Mu, Nan, Ng, Ni, Nie, Ning, Niu, Ou, Ouyang, Pan, Pang, Pei, Peng, Pi, Pu, Qi, Qian, Qiao, Qin
    Qiu, Qu, Quan, Ran, Rao, Ren, Rong, Ruan, Sha, Shang, Shao, She, Shen, Sheng, Shi, Shu, Shui, Sima, Situ
    Song, Su, Sui, Sun, Tan, Tang, Tao, Teng, Tian, Tong, Tu, Wan, Wang, Wei, Wen, Weng, Wong, Wu, Xi, Xia
    Xiang, Xiao, Xie, Xin, Xing, Xiong, Xu, Xuan, Xue, Yan, Yang, Yao, Ye, Yi, Yin, Ying, Yong, You, Yu
    Yuan, Yue, Yun, Zang, Zeng, Zha, Zhai, Zhan, Zhang, Zhao, Zhen, Zheng, Zhong, Zhou, Zhu, Zhuang, Zhuge
    Zhuo, Zong, Zou, Zuo
"""), {
    "A letter to Qiao Mingde was read.": ("Qiao Mingde", "PERSON"),
    "A letter to Shen Yu was read.": ("Shen Yu", "PERSON"),
})

KOREAN_SURNAMES = Parts("Korean surname", entries("""
    Kim, Lee, Park, Choi, Choe, Jung, Jeong, Chung, Kang, Cho, Jo, Yoon, Yun, Jang, Chang, Lim, Im, Han, Oh
    Seo, Shin, Kwon, Hwang, Ahn, An, Song, Hong, Yoo, Yu, Ko, Koh, Moon, Son, Bae, Baek, Heo, Huh, Nam, Noh
    Roh, Ha, Joo, Koo, Min
"""), {"A letter to Bae Sung-won was read.": ("Bae Sung-won", "PERSON")})

# The last syllable of a Korean given name, by which one is known whose surname isn't.
KOREAN_SYLLABLES = Parts("Korean syllable", entries("""
    ah, bae, beom, bin, bum, chan, cheol, chul, dae, dong, eun, geun, gi, gon, gook, guk, gyu, hae, hak, han
    hee, heon, ho, hoon, hun, hwan, hyeok, hyuk, hyun, il, ja, jae, jeong, jin, jong, joo, joon, ju, jun, jung
    keun, ki, kil, koo, kook, kwan, kwon, kyu, kyung, mi, min, mo, nam, pyo, rae, rok, ryong, ryul, sang, seok
    seon, seong, seop, shik, shin, sik, soo, sook, su, suk, sun, sung, sup, tae, taek, uk, wan, won, woo, wook
    yeol, yeon, yong, yoon, young, yul, yun
"""), {"A letter to Tchai Hyon-seok, a director, was read.": ("Tchai Hyon-seok", "PERSON")})

PARTICLES = Parts("particle", entries("""
    de, da, do, dos, du, del, della, di, la, le, van, von, der, den, ter, ten, bin, ibn, al, el, zu, af, av
    y, e, arap
"""), {
    "A letter to Piet van der Hoeven was read.": ("Piet van der Hoeven", "PERSON"),
    "A letter to Ali bin Rashad was read.": ("Ali bin Rashad", "PERSON"),
})

SUFFIXES = Parts("generation", entries("Jr., Jr, Sr., Sr, II, III, IV, VI, XVI"), {
    "A letter to Otis Garland Jr. was read.": ("Otis Garland Jr.", "PERSON"),
})

PEOPLE = (GIVEN, SURNAMES, CHINESE_SURNAMES, KOREAN_SURNAMES, KOREAN_SYLLABLES, PARTICLES, SUFFIXES)

# The syllables of Mandarin in pinyin, by initial and the finals that follow it, to know a given name such as
# `Liangsen` from an English word.
PINYIN = {
    "": "a ai an ang ao e en er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao ei en eng i ian iang iao ie in ing iu ong u uan uo v ve",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
